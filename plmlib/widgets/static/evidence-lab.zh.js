(()=>{((globalThis.plm.words??={})["evidence-lab"]??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"已复制",
reset:"重置",reset_done:"已回到初始状态",fault:"无法绘制这个状态，因此保留上一幅图。请改动某个设置，或按“重置”。",refused:"\
无法使用这段文本。",reveal:"显示答案",covered:"这里会显示答案。先猜一猜，或按“显示答案”，它就会出现。",own:"你自己的文本",
selected:"已选中，请按 Ctrl+C",title:"证据实验室",question_right:"你{verb}“{word}”右边的“{other}”。四个点中有几个会移动？",question_left:"\
你{verb}“{word}”左边的“{other}”。四个点中有几个会移动？",uncover:"揭开",cover:"遮住",right:"正确：{count} 个（{names}）。BERT 的点移动 {model} \
个百分点，未训练的编码器移动 {untrained} 个百分点。",wrong:"是 {count} 个（{names}）。BERT 的点移动 {model} 个百分点，未训练的编码器移动 {untrained} 个百分点。",
examples:"文本",text:"你自己的词，用空格分开",length:"请写 {low} 到 {high} 个词。",no_focus:"请使用其中一个词：{words}。",recorded:"\
PyTorch 的记录。改动任何控件，本页就自己计算。",loading:"正在载入模型……",live:"由本页实时计算。",missing:"找不到模型文件，因此只显示记录的结\
果。",strip:"各个模型读到的文本",note:"点击一个词，或在词上按空格键，即可揭开它。对每个模型，遮住的词都是 [MASK]。",
note_plain:"对每个模型，遮住的词都是 [MASK]。",all_left:"⇤ 左侧全部",next_left:"← 下一个词",next_right:"下一个词 →",all_right:"右侧\
全部 ⇥",all:"全部揭开",none:"全部遮住",word_own:"第 {n} 个词：{word}，歧义词",word_open:"第 {n} 个词：{word}，已揭开",word_shut:"第 {\
n} 个词：{word}，遮住",axis:"“{word}”是哪个词义？线性探针从它的状态中读出的结果",axis_note:"圆环：全部遮住时的位置。探针用 Python 在带遮盖的文本上拟合。在没有\
遮盖的新文本上，证据在左 / 在右时的正确率：BERT {model}，GPT {causal}，未训练的 {untrained}。GPT 训练时没有见过 [MASK]。",static:"\
静态词向量",causal:"GPT",model:"BERT",untrained:"未训练的 BERT",even:"无法判断",sense:"{p} % {sense}",field_animals:"{chinese}（动物）",field_body:"\
{chinese}（身体）",field_building:"{chinese}（建筑）",field_business:"{chinese}（商业）",field_cars:"{chinese}（汽车）",field_computers:"{chines\
e}（计算机）",field_fire:"{chinese}（火）",field_food:"{chinese}（食物）",field_nature:"{chinese}（自然）",field_sports:"{chinese}（体育）",
finding:"已揭开：“{word}”左边 {left} 个词，右边 {right} 个词。“{sense}”的概率：BERT 为 {model}，GPT 为 {causal}，未训练的编码器为 {untrained}，词向量始终为 50 %。",
column_reader:"模型",column_start:"全部遮住",column_now:"当前"};})();
