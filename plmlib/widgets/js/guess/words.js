// The words of a guess. {names} are filled in by ui.t().

export const words = {
  title: { en: "Guess", zh: "猜一猜" },
  number: { en: "Your number", zh: "你的数字" },
  hand_in: { en: "Guess", zh: "提交猜测" },
  change: {
    en: "You can change your guess until the result is shown.",
    zh: "结果显示之前，你可以修改猜测。",
  },
  no_number: { en: "Write a number, such as 12.5.", zh: "请输入一个数字，例如 12.5。" },
  guessed: { en: "You guessed {guess}.", zh: "你猜的是 {guess}。" },
  measured: { en: "Measured: {measured}.", zh: "测得：{measured}。" },
  below: { en: "See the result", zh: "查看结果" },
};
