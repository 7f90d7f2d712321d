// Draws every formula of the page. KaTeX also writes MathML beside each, which is what a screen reader reads.
document.addEventListener("DOMContentLoaded", () => {
  for (const element of document.querySelectorAll(".math[data-tex]")) {
    katex.render(element.dataset.tex, element, {
      displayMode: element.tagName === "DIV",
      throwOnError: false,
      output: "htmlAndMathml",
    });
  }
});
