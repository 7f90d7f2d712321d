// The words of the tokenizer explorer. {names} are filled in by ui.t().

export const words = {
  title: { en: "Tokenizer explorer", zh: "分词器对比" },
  question_bytes: {
    en:
      "Byte BPE has a token for every byte. " +
      "Into how many tokens does it cut the {n} characters of this text?",
    zh: "字节级 BPE 的词表包含每一个字节。它会把这段文本的 {n} 个字符切成多少个词元？",
  },
  right_bytes: {
    en:
      "Close: {total} tokens, {rate} per character. " +
      "The most expensive word is “{word}” with {most} tokens.",
    zh: "接近：{total} 个词元，平均每个字符 {rate} 个。代价最高的词是“{word}”，用了 {most} 个词元。",
  },
  wrong_bytes: {
    en:
      "It needs {total} tokens, {rate} per character. " +
      "The most expensive word is “{word}” with {most} tokens: " +
      "bytes that training did not see together stay apart.",
    zh: "需要 {total} 个词元，平均每个字符 {rate} 个。代价最高的词是“{word}”，用了 {most} 个：训练中没有一起出现过的字节不会合并。",
  },
  question_unknown: {
    en: "Of how many of the {words} words of this text does WordPiece lose something as [UNK]?",
    zh: "这段文本有 {words} 个词。WordPiece 会把其中几个词（或其一部分）变成 [UNK]？",
  },
  right_unknown: {
    en: "Right: {lost} of {words}. One character that the vocabulary lacks makes the whole word [UNK].",
    zh: "正确：{words} 个中的 {lost} 个。只要有一个字符不在词表里，整个词就成为 [UNK]。",
  },
  wrong_unknown: {
    en: "It is {lost} of {words}. One character that the vocabulary lacks makes the whole word [UNK].",
    zh: "{words} 个中的 {lost} 个。只要有一个字符不在词表里，整个词就成为 [UNK]。",
  },
  text: { en: "Your text", zh: "你的文本" },
  examples: { en: "Examples", zh: "示例" },
  example_known: { en: "known words", zh: "见过的词" },
  example_unseen: { en: "unseen words", zh: "没见过的词" },
  example_chinese: { en: "Chinese", zh: "中文" },
  example_emoji: { en: "emoji", zh: "表情符号" },
  example_rtl: { en: "right to left", zh: "从右到左" },
  example_capitals: { en: "capitals, accents", zh: "大写与变音符" },
  tokenizers: { en: "Tokenizers", zh: "分词器" },
  wordpiece: { en: "WordPiece", zh: "WordPiece" },
  bpe: { en: "Byte BPE", zh: "字节级 BPE" },
  unigram: { en: "Unigram", zh: "Unigram" },
  wordpiece_of: { en: "BERT · ## goes on with a word", zh: "BERT · ## 接在词的前一段之后" },
  bpe_of: { en: "GPT-2, RoBERTa, LLaMA 3 · Ġ is a space", zh: "GPT-2、RoBERTa、LLaMA 3 · Ġ 是空格" },
  unigram_of: { en: "T5, ALBERT · ▁ is a space", zh: "T5、ALBERT · ▁ 是空格" },
  merges: { en: "Merges that byte BPE may use", zh: "字节级 BPE 可用的合并数" },
  lowercase: { en: "WordPiece: lower case, no accents", zh: "WordPiece：转小写，去变音符" },
  special: { en: "Special tokens around the text", zh: "文本前后加特殊词元" },
  loading: { en: "Loading the three vocabularies…", zh: "正在载入三个词表……" },
  missing: {
    en: "The file with the vocabularies is missing, so nothing can be cut here.",
    zh: "找不到词表文件，因此无法分词。",
  },
  row: { en: "Tokens of {name}", zh: "{name} 的词元" },
  tokens: { en: "{n} tokens", zh: "{n} 个词元" },
  tokens_1: { en: "1 token", zh: "1 个词元" },
  rate: { en: "{rate} per character", zh: "每字符 {rate} 个" },
  specials: { en: "and {n} special", zh: "另有 {n} 个特殊词元" },
  lost: { en: "{n} unknown", zh: "{n} 个未知" },
  token: { en: "token {n} of {all}: {token}, id {id}", zh: "第 {n} 个词元，共 {all} 个：{token}，编号 {id}" },
  token_of: {
    en: "token {n} of {all}: {token}, id {id}, of the word {word}",
    zh: "第 {n} 个词元，共 {all} 个：{token}，编号 {id}，属于词 {word}",
  },
  back: { en: "Decoded:", zh: "还原：" },
  same: { en: "✓ the same text", zh: "✓ 与原文相同" },
  other: { en: "✗ not the same text", zh: "✗ 与原文不同" },
  costs: { en: "What each word costs", zh: "每个词的代价" },
  cost: { en: "{word}, {size} characters: {list} tokens", zh: "{word}，{size} 个字符：{list} 个词元" },
  with_unknown: { en: " (with unknown ones)", zh: "（含未知词元）" },
  how: { en: "How “{word}” is cut", zh: "“{word}”是怎样切分的" },
  detail: {
    en: "{name}, token {n}: id {id} of {all}, written in the vocabulary as",
    zh: "{name}，第 {n} 个词元：编号 {id}（共 {all} 个），词表中写作",
  },
  detail_bytes: { en: "bytes: {n}", zh: "字节数：{n}" },
  how_wordpiece: { en: "WordPiece: the longest piece first", zh: "WordPiece：最长的片段优先" },
  how_bpe: { en: "Byte BPE: the earliest merge first", zh: "字节级 BPE：最早学到的合并优先" },
  how_unigram: { en: "Unigram: the most probable cut", zh: "Unigram：概率最高的切分" },
  fails: { en: "no piece fits: the whole word is [UNK]", zh: "没有合适的片段：整个词成为 [UNK]" },
  too_long: { en: "more than 100 characters: [UNK]", zh: "超过 100 个字符：[UNK]" },
  bytes: { en: "bytes", zh: "字节" },
  merge: { en: "merge {n}", zh: "合并 {n}" },
  more: { en: "… {n} more", zh: "……另有 {n} 步" },
  log_p_best: { en: "log P = {p}, the best", zh: "log P = {p}，最优" },
  log_p: { en: "log P = {p}, {odds} times as probable", zh: "log P = {p}，概率是最优的 {odds} 倍" },
  comma: { en: ", ", zh: "、" },
  finding: { en: "{n} characters. Tokens: {list}.", zh: "{n} 个字符。词元数：{list}。" },
  finding_one: { en: "{name} {n}", zh: "{name} {n} 个" },
  finding_lost: { en: "Unknown tokens come from {names}.", zh: "产生未知词元的有：{names}。" },
  finding_kept: { en: "The exact text comes back from {names}.", zh: "能还原出原文的有：{names}。" },
  finding_none: { en: "The exact text comes back from none of them.", zh: "没有一个能还原出原文。" },
  column_word: { en: "word", zh: "词" },
  column_size: { en: "characters", zh: "字符数" },
  column_tokens: { en: "{name}: tokens", zh: "{name}：词元数" },
  all: { en: "whole text", zh: "全文" },
};
