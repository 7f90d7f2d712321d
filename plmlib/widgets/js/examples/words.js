// The words of every widget that shows a sentence as training examples. {names} are filled in by ui.t().

export const words = {
  text: { en: "Your own words, separated by spaces", zh: "你自己的词，用空格分开" },
  examples: { en: "Sentence", zh: "句子" },
  length: { en: "Write {low} to {high} words.", zh: "请写 {low} 到 {high} 个词。" },
  seed: { en: "Seed of the dice", zh: "骰子的种子" },
  only_mask: { en: "BERT: hide behind [MASK] only", zh: "BERT：只用 [MASK] 遮盖" },
  again: { en: "Throw the dice again", zh: "重掷骰子" },
  idea_gpt: { en: "predicts the next word", zh: "预测下一个词" },
  reads_and_says: { en: "Above: what it reads. Below: what it has to predict.", zh: "上：读到的词。下：要预测的词。" },
  decoder_reads: {
    en: "The decoder, above: what it reads. Below: what it has to predict.",
    zh: "解码器，上：读到的词。下：要预测的词。",
  },
  tag_same: { en: "unchanged", zh: "不变" },
  tag_random: { en: "random", zh: "随机" },
  sees_gpt: { en: "A word sees itself and those on its left.", zh: "每个词只看到自己和左边的词。" },
  sees_bert: { en: "A word sees all words on both sides.", zh: "每个词看到两侧所有的词。" },
  sees_encoder: { en: "Encoder: a word sees all words.", zh: "编码器：每个词看到所有的词。" },
  sees_decoder: {
    en: "Decoder: it sees the whole source (left block), and what it has written so far (right block).",
    zh: "解码器：看到整个源文本（左块）和已经写出的部分（右块）。",
  },
  share: { en: "a loss at {asked} of {n} words", zh: "{n} 个词中 {asked} 个有损失" },
};
