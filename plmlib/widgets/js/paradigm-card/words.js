// The words of the paradigm card. {names} are filled in by ui.t().

import { words as shared } from "../examples/words.js";

export const words = {
  ...shared,
  title: { en: "Paradigm card", zh: "范式卡片" },
  question: {
    en:
      "GPT, BERT and T5 train on this sentence of {n} words. BERT selects about {rate} % of them, and T5 " +
      "hides about {rate} %. For how many words does each have a loss, on average? Write three numbers: " +
      "GPT, BERT, T5.",
    zh:
      "GPT、BERT 和 T5 都用这句话（{n} 个词）训练。BERT 大约选中其中 {rate} %，T5 大约遮盖 {rate} %。" +
      "平均而言，每个模型在多少个词上有损失？请写三个数：GPT、BERT、T5。",
  },
  not_three: { en: "Write three numbers, such as 4 4 4.", zh: "请写三个数，例如 4 4 4。" },
  right: { en: "Right: {gpt}, {bert} and {t5}.", zh: "正确：{gpt}、{bert} 和 {t5}。" },
  wrong: { en: "It is {gpt}, {bert} and {t5}.", zh: "答案是 {gpt}、{bert} 和 {t5}。" },
  because: {
    en:
      "GPT predicts every word. BERT predicts only the selected ones; their number varies, and this is the " +
      "mean of 1,000 draws. T5 hides the same number every time.",
    zh:
      "GPT 预测每一个词。BERT 只预测选中的词，个数每次不同，这里是 1000 次抽样的平均。T5 每次遮盖的词数相同。",
  },
  rate: { en: "Share of words: BERT selects, T5 hides", zh: "BERT 选中、T5 遮盖的词的比例" },
  mean_length: { en: "Mean length of T5's gaps, in words", zh: "T5 每段空缺的平均词数" },
  name_gpt: { en: "GPT", zh: "GPT" },
  name_bert: { en: "BERT", zh: "BERT" },
  name_t5: { en: "T5", zh: "T5" },
  idea_bert: { en: "predicts selected words, most of them hidden", zh: "预测选中的词，其中大多数被遮盖" },
  idea_t5: { en: "reads a text with gaps, and writes what was there", zh: "读有空缺的文本，写出空缺处的词" },
  encoder_reads: { en: "The encoder reads:", zh: "编码器读到：" },
  legend: {
    en: "In each mask, a row is a word that looks, and a column a word that is looked at; × is blocked. " +
      "A dot is a word without a loss.",
    zh: "每个掩码中，行是在看的词，列是被看的词；× 表示看不到。圆点表示这个词没有损失。",
  },
  share_t5: {
    en: "a loss at {asked} of {n} words; with the sentinels, at {written} tokens",
    zh: "{n} 个词中 {asked} 个有损失；加上哨兵共 {written} 个词元",
  },
  draws: { en: "Words with a loss in 1,000 draws: {mean} on average.", zh: "1000 次抽样中有损失的词：平均 {mean} 个。" },
  draws_none: { en: " In {none} draws there is none.", zh: "其中 {none} 次一个也没有。" },
  finding: {
    en:
      "Of {n} words, GPT has a loss at {gpt}, BERT at {bert} and T5 at {t5}. T5 writes {written} tokens, " +
      "because the sentinels <X>, <Y>, … are predicted too.",
    zh:
      "在 {n} 个词中，GPT 在 {gpt} 个词上有损失，BERT 在 {bert} 个，T5 在 {t5} 个。T5 写出 {written} 个词元，" +
      "因为哨兵 <X>、<Y>…… 也要预测。",
  },
  column_model: { en: "model", zh: "模型" },
  column_reads: { en: "reads", zh: "读到" },
  column_says: { en: "has to predict", zh: "要预测" },
  column_loss: { en: "words with a loss", zh: "有损失的词" },
  column_mean: { en: "mean of 1,000 draws", zh: "1000 次抽样的平均" },
};
