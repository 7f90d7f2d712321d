// The words that every widget shows. {names} are filled in by ui.t().

export const words = {
  guess: { en: "Your guess", zh: "你的猜测" },
  check: { en: "Check", zh: "核对" },
  as_table: { en: "Show as table", zh: "显示为表格" },
  copy: { en: "Copy as PyTorch", zh: "复制 PyTorch 代码" },
  copied: { en: "Copied", zh: "已复制" },
  reset: { en: "Reset", zh: "重置" },
  reset_done: { en: "Back to the initial state", zh: "已回到初始状态" },
  fault: {
    en: "This state cannot be drawn, so the last picture stays. Change a setting, or press Reset.",
    zh: "无法绘制这个状态，因此保留上一幅图。请改动某个设置，或按“重置”。",
  },
  refused: { en: "This text cannot be used.", zh: "无法使用这段文本。" },
  reveal: { en: "Show the answer", zh: "显示答案" },
  covered: {
    en: "This part shows the answer. It appears when you have guessed, or when you press “Show the answer”.",
    zh: "这里会显示答案。先猜一猜，或按“显示答案”，它就会出现。",
  },
  own: { en: "your own text", zh: "你自己的文本" },
  selected: { en: "Selected: press Ctrl+C", zh: "已选中，请按 Ctrl+C" },
};
