// The words of the position lab. {names} are filled in by ui.t().

export const words = {
  title: { en: "Position lab", zh: "位置编码实验室" },
  question_stays: {
    en:
      "A query stands at position {m} and a key at {n}. Both move by {shift}. Each of four schemes " +
      "gives the pair a number: for how many of the four is it the same afterwards?",
    zh: "查询在位置 {m}，键在位置 {n}，两者都移动 {shift}。四种方案各给这一对一个数：其中几种移动之后不变？",
  },
  question_last: {
    en:
      "T5 has 32 buckets and names the distance 128. From which distance on does the {side} put all " +
      "keys into one and the same last bucket?",
    zh: "T5 有 32 个桶，论文写的距离是 128。{side}从哪个距离起把所有键都放进同一个最后的桶？",
  },
  unit_stays: { en: "of 4", zh: "种（共 4 种）" },
  unit_last: { en: "tokens", zh: "个词元" },
  right_stays: {
    en: "Right: {answer} ({names}). They know the distance alone; a learned table knows places.",
    zh: "正确：{answer} 种（{names}）。它们只知道距离；学到的位置表知道的是位置。",
  },
  wrong_stays: {
    en: "It is {answer} ({names}). They know the distance alone; a learned table knows places.",
    zh: "是 {answer} 种（{names}）。它们只知道距离；学到的位置表知道的是位置。",
  },
  right_last: {
    en:
      "Right: from {answer} on. The logarithm reaches the last bucket before 128; at 128 it would " +
      "reach one more, which is cut off.",
    zh: "正确：从 {answer} 起。对数在 128 之前就到了最后一个桶；到 128 时本该再进一个桶，但被截断了。",
  },
  wrong_last: {
    en:
      "From {answer} on. The logarithm reaches the last bucket before 128; at 128 it would reach one " +
      "more, which is cut off.",
    zh: "从 {answer} 起。对数在 128 之前就到了最后一个桶；到 128 时本该再进一个桶，但被截断了。",
  },
  scheme: { en: "Scheme", zh: "方案" },
  sinusoid: { en: "sinusoids", zh: "正弦" },
  learned: { en: "learned table", zh: "学到的位置表" },
  t5: { en: "T5 buckets", zh: "T5 的桶" },
  rotary: { en: "rotary", zh: "旋转（RoPE）" },
  m: { en: "Position m of the query", zh: "查询的位置 m" },
  n: { en: "Position n of the key", zh: "键的位置 n" },
  shift: { en: "Shift both by", zh: "两者都移动" },
  pairs: { en: "Pairs of entries (d = 2 · pairs)", zh: "分量对数（d = 2 · 对数）" },
  side: { en: "Whose buckets", zh: "哪一侧的桶" },
  encoder: { en: "encoder", zh: "编码器" },
  decoder: { en: "decoder", zh: "解码器" },
  of_encoder: { en: "encoder", zh: "编码器" },
  of_decoder: { en: "decoder", zh: "解码器" },
  pairing: { en: "Which entries turn together", zh: "哪些分量一起旋转" },
  half: { en: "half a vector apart (LLaMA)", zh: "相隔半个向量（LLaMA）" },
  neighbours: { en: "neighbours (the paper)", zh: "相邻（论文）" },
  stays_heading: { en: "The number of the pair", zh: "这一对的数" },
  stays_note: { en: "before the shift → after it", zh: "移动之前 → 移动之后" },
  stays: { en: "stays", zh: "不变" },
  changes: { en: "does not stay", zh: "变了" },
  no_row: { en: "no row", zh: "没有这一行" },
  curve: { en: "Keys at every distance, seen from position {m}", zh: "从位置 {m} 看各个距离上的键" },
  curves: {
    en: "Keys at every distance, seen from position {m} (solid) and from {after} (dashed)",
    zh: "从位置 {m}（实线）和 {after}（虚线）看各个距离上的键",
  },
  curve_t5: { en: "T5’s buckets by distance", zh: "T5 各个距离的桶" },
  distance: { en: "distance n − m, key minus query", zh: "距离 n − m（键减查询）" },
  number_sinusoid: { en: "cosine of the two vectors", zh: "两个向量的余弦" },
  number_learned: { en: "cosine of the two rows", zh: "两行的余弦" },
  number_t5: { en: "bucket", zh: "桶" },
  number_rotary: { en: "q · k", zh: "q · k" },
  note_sinusoid: {
    en: "There is a vector for every position, however far. Computed in this page.",
    zh: "任何位置都有向量，再远也有。由本页计算。",
  },
  note_learned: {
    en:
      "The table of a small trained model of this course. Its texts reached the first {trained} positions; " +
      "the rows after them are as they were before training (for the solid line: on the right of the " +
      "dotted line), and after position {end} there is no row at all.",
    zh:
      "本课程一个已训练的小模型的位置表。训练文本只到前 {trained} 个位置；其后的行仍是训练前的随机值" +
      "（对实线来说，在点线右边）；位置 {end} 之后根本没有行。",
  },
  note_all: {
    en:
      "The table of a small trained model of this course. Its texts reached all {trained} positions; after " +
      "position {end} there is no row.",
    zh: "本课程一个已训练的小模型的位置表。训练文本到过全部 {trained} 个位置；位置 {end} 之后没有行。",
  },
  note_t5: {
    en:
      "Each bucket has one learned number for every head, added to the scores. Every distance has a " +
      "bucket, so any length can be read.",
    zh: "每个桶对每个头有一个学到的数，加到分数上。每个距离都有桶，因此任意长度都能读。",
  },
  note_rotary: {
    en: "One random query and one random key, turned by their positions. Computed in this page.",
    zh: "一个随机的查询和一个随机的键，按各自的位置旋转。由本页计算。",
  },
  entries: { en: "The entries of a vector; the same number turns together", zh: "向量的分量；数字相同的一起旋转" },
  entries_named: {
    en: "{pairs} pairs of entries turn together, first {names}",
    zh: "{pairs} 对分量一起旋转，前几对是 {names}",
  },
  note_half: {
    en: "With the entries of q and k in the other order, neighbours give the same q · k: {same}.",
    zh: "把 q 和 k 的分量换成另一种顺序，相邻配对给出同样的 q · k：{same}。",
  },
  note_neighbours: {
    en:
      "With the entries of q and k in the other order, pairs half a vector apart give the same q · k: " +
      "{same}.",
    zh: "把 q 和 k 的分量换成另一种顺序，相隔半个向量的配对给出同样的 q · k：{same}。",
  },
  fact_sinusoid: {
    en:
      "Sinusoids: {before} before the shift, {after} after it. The product of the two vectors is a sum " +
      "of cos(distance · rate), so only the distance {distance} counts.",
    zh: "正弦：移动前 {before}，移动后 {after}。两个向量的内积是 cos（距离 · 频率）之和，因此只与距离 {distance} 有关。",
  },
  fact_learned: {
    en:
      "Learned table: {before} before the shift, {after} after it, at the same distance {distance}. " +
      "Every row was learned by itself.",
    zh: "学到的位置表：距离同为 {distance}，移动前 {before}，移动后 {after}。每一行都是单独学到的。",
  },
  fact_t5: {
    en:
      "T5: distance {distance} is in bucket {bucket} of the {side}, wherever the two stand. From " +
      "distance {last} on, all keys share the last bucket.",
    zh: "T5：无论两者在哪里，距离 {distance} 都在{side}的第 {bucket} 个桶里。从距离 {last} 起，所有键共用最后一个桶。",
  },
  fact_rotary: {
    en:
      "Rotary: q · k is {before} before the shift and {after} after it. Both vectors are turned " +
      "further by the same angles, and only the distance {distance} is left in the product.",
    zh: "旋转：移动前 q · k 为 {before}，移动后为 {after}。两个向量又转过同样的角度，内积里只剩下距离 {distance}。",
  },
  fact_lost: {
    en: "Learned table: {before} before the shift, {after} after it. The table ends at position {end}.",
    zh: "学到的位置表：移动前 {before}，移动后 {after}。这张表到位置 {end} 为止。",
  },
  at: { en: "at ({i}, {j})", zh: "在（{i}, {j}）" },
  after: { en: "after the shift", zh: "移动之后" },
  caption: { en: "Query at {m}, key at {n}: distance {distance}", zh: "查询在 {m}，键在 {n}：距离 {distance}" },
};
