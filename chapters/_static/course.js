// Lets the keyboard reach what scrolls sideways, and prints.
document.addEventListener("DOMContentLoaded", () => {
  for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => print());
  const reach = () => {
    for (const element of document.querySelectorAll(".bd-article :is(pre, .math, .cell_output, .pst-scrollable-table-container)")) {
      if (element.scrollWidth > element.clientWidth + 1) element.tabIndex = 0;
      else element.removeAttribute("tabindex");
    }
  };
  reach();
  addEventListener("resize", reach);
  document.fonts?.ready.then(reach);
});
