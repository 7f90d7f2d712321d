// Paper: before printing, folds open, colours are light, and each link gets a number whose address is listed at
// the end of the page. After printing all is as before. print.css does the rest, also where there are no scripts.
{
  const page = document.documentElement;
  let undo = [];

  const root = new URL(page.dataset.content_root ?? "./", location.href).href;
  /** An address that somebody can type: from disk, the path inside the site. */
  const address = (link) => (link.protocol === "file:" ? link.href.replace(root, "") : link.href);

  function note(article) {
    const notes = new Map();
    for (const link of article.querySelectorAll(":is(p, li, td, th) a[href]:not(.headerlink)")) {
      if (link.getAttribute("href").startsWith("#") || link.closest("figure, pre") || link.querySelector("img")) continue;
      const where = address(link);
      if (!notes.has(where)) notes.set(where, notes.size + 1);
      const number = document.createElement("sup");
      number.textContent = notes.get(where);
      link.after(number);
      undo.push(() => number.remove());
    }
    if (!notes.size) return;
    const box = document.createElement("div");
    box.className = "plm-links";
    const title = document.createElement("p");
    title.textContent = /^zh/i.test(page.lang) ? "本页的链接" : "Links on this page";
    const list = document.createElement("ol");
    for (const where of notes.keys()) list.append(Object.assign(document.createElement("li"), { textContent: where }));
    box.append(title, list);
    article.append(box);
    undo.push(() => box.remove());
  }

  function restore() {
    for (const one of undo.reverse()) one();
    undo = [];
  }

  addEventListener("beforeprint", () => {
    restore(); // some browsers announce a preview and a print, and end only one of them
    const { theme } = page.dataset;
    page.dataset.theme = "light";
    page.dataset.noted = "";
    undo.push(() => {
      page.dataset.theme = theme;
      delete page.dataset.noted;
    });
    for (const fold of document.querySelectorAll("article details:not([open])")) {
      fold.open = true;
      undo.push(() => (fold.open = false));
    }
    const article = document.querySelector("article");
    if (article) note(article);
  });
  addEventListener("afterprint", restore);
}
