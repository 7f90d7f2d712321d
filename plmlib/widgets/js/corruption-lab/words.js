// The words of the corruption lab. {names} are filled in by ui.t().

import { game } from "./game_words.js";

export const words = {
  title: { en: "Corruption lab", zh: "破坏实验室" },
  mode: { en: "Show", zh: "显示" },
  mode_build: { en: "a text and its task", zh: "一段文本和它的任务" },
  mode_where: { en: "where can a span be?", zh: "片段能在哪里？" },
  mode_game: { en: "which noise was it?", zh: "是哪一种噪声？" },
  question_spans: {
    en:
      "A text of {n} tokens; T5 hides {share} of them in spans of {mean} tokens on average. " +
      "How many tokens does the decoder write? Count the sentinels and [EOS] too.",
    zh: "文本有 {n} 个词元；T5 按平均长度 {mean} 的片段隐藏其中 {share}。解码器要写多少个词元？哨兵和 [EOS] 也算。",
  },
  question_whole: {
    en:
      "A text of {n} tokens; one of BART's noises breaks it. How many tokens does the decoder " +
      "write? Count [EOS] too.",
    zh: "文本有 {n} 个词元，被 BART 的一种噪声破坏。解码器要写多少个词元？[EOS] 也算。",
  },
  question_prefix: {
    en: "A text of {n} tokens is cut in two. How many tokens does the decoder write? Count [EOS] too.",
    zh: "把 {n} 个词元的文本切成两段。解码器要写多少个词元？[EOS] 也算。",
  },
  question_where: {
    en:
      "T5's released code hides {share} of {n} tokens, in spans of {mean} tokens on average. " +
      "In how many percent of the texts does it hide the last token?",
    zh: "T5 发布的代码隐藏 {n} 个词元中的 {share}，片段平均长 {mean}。它在百分之多少的文本中隐藏最后一个词元？",
  },
  right: { en: "Right.", zh: "正确。" },
  wrong: { en: "It is {answer}.", zh: "答案是 {answer}。" },
  because_spans: {
    en:
      "{asked} hidden tokens, {marks} sentinels (the last one closes the target) and [EOS]. " +
      "Only these carry a loss.",
    zh: "{asked} 个隐藏的词元、{marks} 个哨兵（最后一个结束目标）和 [EOS]。只有它们计入损失。",
  },
  because_whole: {
    en:
      "All {n} tokens of the text and [EOS], also those that nobody has damaged: BART writes " +
      "the whole text.",
    zh: "文本的全部 {n} 个词元和 [EOS]，没有被破坏的也要写：BART 写出整段文本。",
  },
  because_prefix: {
    en: "The {asked} tokens behind the cut, and [EOS].",
    zh: "切口之后的 {asked} 个词元和 [EOS]。",
  },
  because_where: {
    en:
      "The text ends with a hidden token in {last} of the cases, and {none} of its {n} places " +
      "are never hidden.",
    zh: "在 {last} 的情况下，文本以隐藏的词元结尾；{n} 个位置中有 {none} 个从不隐藏。",
  },
  noise: { en: "What is done to the text", zh: "对文本做什么" },
  noise_spans: { en: "T5: spans", zh: "T5：片段" },
  noise_mask: { en: "mask", zh: "遮盖" },
  noise_delete: { en: "delete", zh: "删除" },
  noise_infill: { en: "infill", zh: "填充" },
  noise_permute: { en: "permute", zh: "打乱句序" },
  noise_rotate: { en: "rotate", zh: "旋转" },
  noise_both: { en: "BART: permute + infill", zh: "BART：打乱 + 填充" },
  noise_prefix: { en: "prefix LM", zh: "前缀 LM" },
  examples: { en: "Text", zh: "文本" },
  text: { en: "Your own words, separated by spaces", zh: "你自己的词，用空格分开" },
  length: { en: "Write {low} to {high} words.", zh: "请写 {low} 到 {high} 个词。" },
  rate: { en: "Share of tokens that is hidden", zh: "隐藏的词元比例" },
  mean_length: { en: "T5: mean length of a span", zh: "T5：片段的平均长度" },
  lam: { en: "BART: mean length λ of a span", zh: "BART：片段的平均长度 λ" },
  placement: { en: "Where spans are put", zh: "片段的位置" },
  placement_even: { en: "even", zh: "均匀" },
  placement_released: { en: "as T5's released code", zh: "同 T5 发布的代码" },
  split: { en: "Tokens before the cut", zh: "切口之前的词元数" },
  seed: { en: "Seed of the dice", zh: "骰子的种子" },
  again: { en: "Throw the dice again", zh: "重掷骰子" },
  n: { en: "Tokens in the text (n)", zh: "文本的词元数 (n)" },
  undo: { en: "Undo my changes", zh: "撤销我的改动" },
  insert: { en: "Insert an empty span before “{token}”", zh: "在“{token}”前插入空片段" },
  drop: { en: "Remove the empty span before “{token}”", zh: "去掉“{token}”前的空片段" },
  recorded: {
    en: "Recorded with PyTorch. When you change something, this page computes it itself.",
    zh: "PyTorch 的记录。改动任何控件，本页就自己计算。",
  },
  loading: { en: "Loading the models…", zh: "正在载入模型……" },
  live: {
    en: "Computed in this page. A small T5 and a small BART write their own answers.",
    zh: "由本页实时计算：一个小 T5 和一个小 BART 写出自己的答案。",
  },
  missing: {
    en: "The model files are missing: what a model writes is shown only where it was recorded.",
    zh: "找不到模型文件：只有记录过的模型输出才会显示。",
  },
  strip: { en: "The text, and what is done to it", zh: "文本，以及对它做的事" },
  note_hide: {
    en:
      "Click a token, or press Space on it, to hide it or to show it. Drag over several, or " +
      "hold Shift and press an arrow key.",
    zh: "点击词元，或在词元上按空格键，可隐藏或显示它；拖过几个词元，或按住 Shift 加方向键，可一次处理一段。",
  },
  note_permute: {
    en: "The dice decide in which order the sentences follow. The sentences are moved; their words stay.",
    zh: "骰子决定句子的顺序。句子移动，句内的词不变。",
  },
  note_rotate: {
    en:
      "Click a token, or press Space on it: the text then begins there, and what came before " +
      "follows at the end.",
    zh: "点击词元，或在词元上按空格键：文本从那里开始，前面的部分接到末尾。",
  },
  note_prefix: {
    en:
      "Click a token, or press Space on it, to begin the target there. The encoder reads what " +
      "is before it.",
    zh: "点击词元，或在词元上按空格键，目标就从那里开始；编码器读它前面的部分。",
  },
  unknown: {
    en: "Dotted words are not in the vocabulary: the models read [UNK].",
    zh: "虚线的词不在词表中：模型读作 [UNK]。",
  },
  tag_empty: { en: "+ [MASK]", zh: "+ [MASK]" },
  tag_begin: { en: "begins", zh: "开头" },
  tag_split: { en: "target", zh: "目标" },
  tag_moved: { en: "→ place {n}", zh: "→ 第 {n} 位" },
  token: { en: "token {n}: {token}, {fate} {tags}", zh: "第 {n} 个词元：{token}，{fate} {tags}" },
  is_kept: { en: "kept", zh: "保留" },
  is_hidden: { en: "hidden", zh: "隐藏" },
  is_deleted: { en: "deleted", zh: "删除" },
  is_target: { en: "to be written by the decoder", zh: "由解码器来写" },
  source: { en: "The encoder reads", zh: "编码器读到" },
  decoder: { en: "The decoder reads", zh: "解码器读到" },
  target: { en: "The decoder is to write (target)", zh: "解码器应写出（目标）" },
  written: { en: "What the model writes", zh: "模型写出的" },
  tokens: { en: "{n} tokens", zh: "{n} 个词元" },
  tile_asked: { en: "tokens of the text carry a loss", zh: "个文本词元计入损失" },
  tile_source: { en: "tokens for the encoder", zh: "个词元给编码器" },
  tile_source_true: { en: "a sentinel stands for a whole span", zh: "一个哨兵代表整个片段" },
  tile_source_false: { en: "[EOS] among them", zh: "包括 [EOS]" },
  tile_target: { en: "tokens for the decoder", zh: "个词元由解码器写" },
  tile_target_note: { en: "each is predicted, and each carries a loss", zh: "每个都要预测，都计入损失" },
  back: {
    en: "Source and target put together again: {text}",
    zh: "把输入和目标拼回去：{text}",
  },
  fits: { en: "{right} of the {n} tokens of the target, in this order", zh: "按顺序写对目标 {n} 个词元中的 {right} 个" },
  fits_both: {
    en:
      "{right} of the {n} tokens of the target, in this order; this BART was trained on one " +
      "noise at a time",
    zh: "按顺序写对目标 {n} 个词元中的 {right} 个；这个 BART 训练时每次只有一种噪声",
  },
  restored: { en: "So the model restores the text: {text}", zh: "因此模型恢复了原文：{text}" },
  restored_not: { en: "So the model's text is: {text}", zh: "因此模型给出的文本是：{text}" },
  no_text: {
    en: "Its sentinels do not fit those of the source, so no text comes of it.",
    zh: "它的哨兵与输入的哨兵不符，因此拼不出文本。",
  },
  writing: { en: "…", zh: "……" },
  no_model: { en: "no model here was trained on prefixes", zh: "这里没有用前缀训练的模型" },
  few_marks: { en: "this model knows fewer sentinels than the text needs", zh: "模型认识的哨兵少于文本所需" },
  finding_spans: {
    en:
      "{asked} of {n} tokens ({share}) are hidden; spans: {spans}. The encoder reads {source} tokens; " +
      "the decoder writes {target}: the hidden tokens, {marks} sentinels and [EOS].",
    zh:
      "{n} 个词元中有 {asked} 个（{share}）隐藏在 {spans} 个片段里。编码器读 {source} 个词元；解码器写 {target} " +
      "个：隐藏的词元、{marks} 个哨兵和 [EOS]。",
  },
  finding_mask: {
    en:
      "Each hidden token is one [MASK]: the places and their number stay, the words are lost. " +
      "The decoder writes all {n} tokens and [EOS].",
    zh: "每个隐藏的词元是一个 [MASK]：位置和个数不变，丢失的是词。解码器写出全部 {n} 个词元和 [EOS]。",
  },
  finding_delete: {
    en:
      "The encoder reads {source} tokens and no mark: which words are missing, and where, is " +
      "lost. The decoder writes all {n} tokens and [EOS].",
    zh: "编码器读 {source} 个词元，没有任何标记：缺哪些词、缺在哪里都丢失了。解码器写出全部 {n} 个词元和 [EOS]。",
  },
  finding_infill: {
    en:
      "Spans: {spans}. Each is one [MASK], however long it was, so how many words are missing " +
      "is lost too. The decoder writes all {n} tokens and [EOS].",
    zh: "{spans} 个片段各换成一个 [MASK]，不论多长：缺了几个词也丢失了。解码器写出全部 {n} 个词元和 [EOS]。",
  },
  finding_permute: {
    en:
      "Every word is still there; the order of the sentences is lost. The decoder writes all " +
      "{n} tokens and [EOS].",
    zh: "每个词都在，丢失的是句子的顺序。解码器写出全部 {n} 个词元和 [EOS]。",
  },
  finding_rotate: {
    en:
      "Every word is still there; where the text starts is lost. The decoder writes all {n} " +
      "tokens and [EOS].",
    zh: "每个词都在，丢失的是文本从哪里开始。解码器写出全部 {n} 个词元和 [EOS]。",
  },
  finding_both: {
    en:
      "The dice decide in which order the sentences follow, and each span is one [MASK] " +
      "(spans: {spans}). The decoder writes all {n} tokens and [EOS].",
    zh: "句子换了顺序，{spans} 个片段各换成一个 [MASK]。解码器写出全部 {n} 个词元和 [EOS]。",
  },
  finding_prefix: {
    en:
      "The encoder reads the first {before} tokens on both sides; the decoder writes the other " +
      "{asked} and [EOS].",
    zh: "编码器双向读前 {before} 个词元；解码器写其余 {asked} 个和 [EOS]。",
  },
  place: { en: "place", zh: "位置" },
  way_released: { en: "T5, as its released code", zh: "T5，发布的代码" },
  way_even: { en: "T5, even", zh: "T5，均匀" },
  way_infill: { en: "BART, infill", zh: "BART，填充" },
  exact: {
    en: "computed exactly; hidden tokens: {hidden}, spans: {spans}",
    zh: "精确计算：{spans} 个片段共 {hidden} 个词元",
  },
  by_draws: { en: "counted in {n} draws of the same dice", zh: "同一骰子抽取 {n} 次的统计" },
  says_released: {
    en:
      "The released placement hides the last of {n} tokens in {last} of the texts and the " +
      "first in {first}; {none} places are never hidden.",
    zh: "发布的代码在 {last} 的文本中隐藏 {n} 个词元的最后一个，在 {first} 中隐藏第一个；{none} 个位置从不隐藏。",
  },
  says_even: {
    en: "The even placement hides each token but the first in {each}.",
    zh: "均匀放置隐藏除第一个以外的每个词元，各占 {each}。",
  },
  says_infill: {
    en: "BART's infill hides the first token in {first} of the texts and the last in {last}.",
    zh: "BART 的填充在 {first} 的文本中隐藏第一个词元，在 {last} 中隐藏最后一个。",
  },
  where_note: {
    en:
      "Each cell is a place of the text, from 1 to n. Its colour, and its number where there is " +
      "room, is the probability in percent that the place is hidden.",
    zh: "每一格是文本的一个位置，从 1 到 n；颜色（以及有空间时的数字）是该位置被隐藏的概率（百分比）。",
  },
  ...game,
};
