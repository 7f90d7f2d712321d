// The words of the game: which noise was it?

export const game = {
  question_game: {
    en: "One of BART's noises has broken this text. Which one, and what is lost?",
    zh: "BART 的一种噪声破坏了这段文本。是哪一种？丢失了什么？",
  },
  broken: { en: "The broken text", zh: "破坏后的文本" },
  noise_of: { en: "The noise", zh: "噪声" },
  lost_what: { en: "What is lost", zh: "丢失的是" },
  lost_word: { en: "the word", zh: "词" },
  lost_place: { en: "the place", zh: "位置" },
  lost_length: { en: "the length", zh: "长度" },
  lost_order: { en: "the order", zh: "顺序" },
  lost_start: { en: "the start", zh: "开头" },
  hint: { en: "Tell me how long the text was", zh: "告诉我原文的长度" },
  clue: { en: "The text had {n} tokens.", zh: "原文有 {n} 个词元。" },
  right_game: { en: "Right.", zh: "正确。" },
  wrong_game: { en: "Not quite.", zh: "不完全对。" },
  why_mask: {
    en: "Mask: every [MASK] is one word. Its place is known, and only the word is lost.",
    zh: "遮盖：每个 [MASK] 是一个词。位置已知，丢失的只是词。",
  },
  why_delete: {
    en: "Delete: words are missing and nothing says where, so the place is lost.",
    zh: "删除：缺了词，却没有标记说缺在哪里，所以丢失了位置。",
  },
  why_infill: {
    en: "Infill: a [MASK] stands for any number of words, even for none, so the length is lost.",
    zh: "填充：一个 [MASK] 代表任意个词，甚至零个，所以丢失了长度。",
  },
  why_permute: {
    en: "Permute: whole sentences have changed places, so their order is lost.",
    zh: "打乱句序：整句交换了位置，所以丢失了顺序。",
  },
  why_rotate: {
    en:
      "Rotate: the text begins in the middle of a sentence and goes on around the end, so the " +
      "start is lost.",
    zh: "旋转：文本从句子中间开始，绕过末尾接上，所以丢失了开头。",
  },
  original: { en: "The text before", zh: "原来的文本" },
  repair: { en: "What the small BART makes of it", zh: "小 BART 的修复" },
  next: { en: "Next text", zh: "下一段" },
  rounds: { en: "Every five texts have each noise once.", zh: "每五段文本中，每种噪声各出现一次。" },
  score: {
    en: "{right} of {answered} right. Every five texts have each noise once.",
    zh: "{answered} 段中答对 {right} 段。每五段文本中，每种噪声各出现一次。",
  },
  finding_game: { en: "A text broken by one of five noises.", zh: "被五种噪声之一破坏的文本。" },
};
