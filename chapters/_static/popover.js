// Opens a glossary term, or an entry of the ledger, beside the link that names it. Without this script, and with
// the control key or the middle button, the link leads to the entry's page as ever.
(() => {
  const here = document.currentScript.src;
  const chinese = /^zh/i.test(document.documentElement.lang);
  const words = {
    glossary: chinese ? "在术语表中打开" : "Open in the glossary",
    ledger: chinese ? "在账本中打开" : "Open in the ledger",
    close: chinese ? "关闭" : "Close",
  };
  let loading;

  function load() {
    loading ??= new Promise((done, fail) => {
      const script = document.createElement("script");
      Object.assign(script, { src: new URL("entries.js", here).href, onload: done, onerror: fail });
      document.head.append(script);
    });
    return loading;
  }

  /** {page, anchor} of a link to an entry, or null. */
  function target(link) {
    const found = /(?:^|\/)(glossary|ledger)\.html#([^?]+)$/.exec(link.getAttribute("href") ?? "");
    return found && { page: found[1], anchor: decodeURIComponent(found[2]) };
  }

  function make(tag, props, ...children) {
    const node = Object.assign(document.createElement(tag), props);
    node.append(...children);
    return node;
  }

  const box = make("div", { className: "plm-popover", tabIndex: -1 });
  box.setAttribute("popover", "auto");
  box.setAttribute("role", "dialog");

  // Sphinx's own script takes Escape for its highlighting.
  box.addEventListener("keydown", (event) => event.key === "Escape" && box.hidePopover());

  function fill(entry, link, page) {
    const title = make("p", { className: "plm-popover-title" }, make("strong", {}, entry.title));
    title.append(" ", make("span", { lang: "zh-Hans" }, entry.zh));
    const more = make("a", { href: link.href }, words[page]);
    const close = make("button", { type: "button", onclick: () => box.hidePopover() }, words.close);
    box.replaceChildren(title, ...entry.text.map((text) => make("p", {}, text)));
    box.append(make("p", { className: "plm-popover-foot" }, more, close));
    box.setAttribute("aria-label", entry.title);
  }

  /** Below the link, or above it where there is no room; always inside the window. */
  function place(link) {
    const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const { width, height } = box.getBoundingClientRect();
    const left = Math.max(8, Math.min(at.left, innerWidth - width - 8));
    const below = at.bottom + 6;
    const top = below + height <= innerHeight ? below : Math.max(8, at.top - height - 6);
    Object.assign(box.style, { left: `${left}px`, top: `${top}px` });
  }

  async function open(event) {
    const link = event.target.closest?.(".bd-article a");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const wanted = target(link);
    if (!wanted || !box.showPopover || box.contains(link)) return;
    event.preventDefault();
    await load().catch(() => {});
    const entry = globalThis.plm?.entries?.[wanted.page]?.[wanted.anchor];
    if (!entry) {
      location.href = link.href;
      return;
    }
    if (!box.isConnected) document.body.append(box);
    fill(entry, link, wanted.page);
    link.focus(); // where the focus returns to
    box.showPopover();
    place(link);
    box.focus({ preventScroll: true });
  }

  addEventListener("DOMContentLoaded", () => {
    if (!box.showPopover) return;
    document.addEventListener("click", open);
    for (const link of document.querySelectorAll(".bd-article a[href*='.html#']")) {
      if (target(link)) link.setAttribute("aria-haspopup", "dialog");
    }
  });
  addEventListener("scroll", () => box.matches?.(":popover-open") && box.hidePopover(), { passive: true });
})();
