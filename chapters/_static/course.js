// Draws every formula of the page, and lets the keyboard reach what scrolls sideways.
document.addEventListener("DOMContentLoaded", () => {
  // KaTeX writes MathML beside each formula: that is what a screen reader reads.
  for (const element of document.querySelectorAll("[data-tex]")) {
    katex.render(element.dataset.tex, element, { displayMode: element.tagName === "DIV", throwOnError: false });
  }
  const reach = () => {
    for (const element of document.querySelectorAll(".bd-article :is(pre, div.math, .cell_output, .pst-scrollable-table-container)")) {
      if (element.scrollWidth > element.clientWidth + 1) element.tabIndex = 0;
      else element.removeAttribute("tabindex");
    }
  };
  reach();
  addEventListener("resize", reach);
  document.fonts?.ready.then(reach);
});
