(()=>{((globalThis.plm.words??={})["translator-lab"]??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"已复制",
reset:"重置",reset_done:"已回到初始状态",fault:"无法绘制这个状态，因此保留上一幅图。请改动某个设置，或按“重置”。",refused:"\
无法使用这段文本。",reveal:"显示答案",covered:"这里会显示答案。先猜一猜，或按“显示答案”，它就会出现。",own:"你自己的文本",
selected:"已选中，请按 Ctrl+C",title:"翻译实验室",question:"模型写“{word}”时，看得最多的是“{source}”（注意力 {share}）。你让“{source}”静音：任何位置都看不到它。“{word}”的概率会下降多少个百分点？",
points:"个百分点",right:"正确：下降 {points} 个百分点，从 {p} 到 {q}。",wrong:"下降 {points} 个百分点，从 {p} 到 {q}。",another:"让注意力\
只有 {share} 的“{other}”静音，下降最多：{most} 个百分点。",direction:"方向",direction_zh:"英 → 中",direction_en:"中 → 英",example:"\
例句",text:"你的句子",length:"请写 1 到 {most} 个词。",unknown:"模型不认识：{words}。它只认识课程小世界里的 {n} 个词。",alike:"\
开头相同的已知词：{words}。",foreign:"这个方向的句子必须是{language}：{words}。",language_en:"英文",language_zh:"中文",width:"集束宽度（1：贪\
心）",head:"解码器最后一层的注意力头",mean:"平均",gold:"显示标准对齐",recorded:"PyTorch 的记录。改动任何控件，本页就自己计算。",
loading:"正在载入模型……",live:"由本页实时计算。",missing:"找不到模型文件，因此只显示记录的结果。",source:"编码器读的{language}",
target:"解码器写的{language}",source_note:"横条：写另一侧选中的词时，对各词的注意力。按一个词即可让它静音。",target_note:"用\
方向键逐词移动。每个词都由它前面的词预测。",join:"恢复连线",source_token:"{token}：注意力 {weight}{marks}",target_token:"第 {n} 个：{t\
oken}，看得最多的是 {top}",mark_top:"，最多",mark_gold:"，标准对齐",mark_cut:"，已静音",map:"谁看谁",map_note:"每一行是预测该词的那个位置。",
legend_top:"本行最大",legend_gold:"标准对齐",hits:"在 {all} 行有标准对齐的词中，{right} 行的最大注意力落在对齐的词上。",other:"\
语料中是另一种译法，因此标准对齐不适用：{target}",cell:"写 {target} 时看 {source}：{weight}{marks}",texts:"集束搜索的结果：ln P 和每个词元的 ln P",
wire:"剪断连线",wire_of:"剪断连线：没有“{token}”",wire_none:"按原句中的一个词，让它静音：它在交叉注意力中被遮住，译文的每个词都看不到它，概率重新计算。",
column_target:"词",column_attention:"对“{token}”的注意力",column_loss:"概率：有它 → 没有它",anew:"没有它时重新写出的译文：",same_anew:"\
不变",finding:"模型写“{word}”（概率 {p}）时，看得最多的是“{source}”（{share}）。",finding_felt:"没有“{other}”时概率最低：{q}。",
finding_none:"没有哪个词是必需的：无论让哪个静音，概率都不低于 {q}。",finding_cut:"没有“{token}”时，“{most}”下降最多：从 {p} 到 {q}（注意力 {share}）。",
finding_unmoved:"没有“{token}”时，译文中没有哪个词下降 10 个百分点以上。",finding_calm:"“{calm}”给它 {share} 的注意力，概率却几乎不变：{p} → {q}。",
column_top:"看得最多",column_weight:"注意力",column_without:"没有它时的 P",column_felt:"没有谁时 P 最低",column_then:"此时的 P"};})();
