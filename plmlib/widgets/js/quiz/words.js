// The words of a quiz. {names} are filled in by ui.t().

export const words = {
  title: { en: "Quiz", zh: "小测验" },
  heading: { en: "Quiz {number}", zh: "小测验 {number}" },
  intro: {
    en: "Choose an answer to see whether it is right, and why. You can try again.",
    zh: "选择一个答案，就能看到它是否正确以及原因。可以再试。",
  },
  right: { en: "Right.", zh: "正确。" },
  wrong: { en: "Not this one.", zh: "不是这一个。" },
  read: { en: "The section that answers it: {title}", zh: "回答这个问题的小节：{title}" },
  progress: { en: "{done} of {all} answered right.", zh: "已答对 {done} / {all} 题。" },
  finished: {
    en: "All {all} questions are answered right. You have finished this quiz.",
    zh: "{all} 个问题全部答对。你已完成这个小测验。",
  },
  again: { en: "Start again", zh: "重新开始" },
};
