// The words that every widget shows. {names} are filled in by ui.t().

export const words = {
  guess: { en: "Your guess", zh: "你的猜测" },
  check: { en: "Check", zh: "核对" },
  as_table: { en: "Show as table", zh: "显示为表格" },
  copy: { en: "Copy as PyTorch", zh: "复制 PyTorch 代码" },
  copied: { en: "Copied", zh: "已复制" },
  selected: { en: "Selected: press Ctrl+C", zh: "已选中，请按 Ctrl+C" },
};
