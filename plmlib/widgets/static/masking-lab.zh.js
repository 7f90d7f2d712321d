(()=>{((globalThis.plm.words??={})["masking-lab"]??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"已复制",
reset:"重置",reset_done:"已回到初始状态",fault:"无法绘制这个状态，因此保留上一幅图。请改动某个设置，或按“重置”。",refused:"\
无法使用这段文本。",reveal:"显示答案",covered:"这里会显示答案。先猜一猜，或按“显示答案”，它就会出现。",own:"你自己的文本",
selected:"已选中，请按 Ctrl+C",title:"掩码实验室",question_mask:"BERT 选中 {rate} % 的词元。在 {n} 个词元中，它会读到多少个 [MASK]？",
right_mask:"正确：这里是 {n} 个中的 {mask} 个，期望为 {rate} % · {to_mask} % = {expected}。另有 {random} 个换成随机词元，{same} 个保持不变，它们也计入损失。",
wrong_mask:"这里是 {n} 个中的 {mask} 个，期望为 {rate} % · {to_mask} % = {expected}。另有 {random} 个换成随机词元，{same} 个保持不变，它们也计入损失。",
question_blank:"两段文本只差一两个词。空格处有多少概率转移到了别的词上？",right_blank:"接近：{moved} %。",wrong_blank:"{moved} %\
。",mode:"显示",mode_mask:"一段文本，遮盖部分词元",mode_blank:"两段文本，一个空格",examples:"文本",pairs:"文本 A 与 B",text:"你自己的词，用\
空格分开",again:"重掷骰子",length:"请写 {low} 到 {high} 个词。",rate:"选中的词元比例",to_mask:"其中换成 [MASK] 的比例",to_random:"其中\
换成随机词元的比例",seed:"骰子的种子",whole:"整词遮盖：## 片段一起选中",recorded:"PyTorch 的记录。改动任何控件，本页就自己计算。",
loading:"正在载入模型……",live:"由本页实时计算：两个小模型，词表相同，共 {all} 个词。",missing:"找不到模型文件，因此只显示记录的结果。",
strip:"模型读到的文本",strip_note:"点击词元，或在词元上按空格键，即可遮盖或恢复它。",unknown:"虚线的词不在词表中：模型读作 [UNK]，它们从不选中。",
open:"第 {n} 个词元：{token}",fate:"这个词元怎么处理",is_none:"未选中",is_mask:"[MASK]",is_random:"随机词元",is_same:"保持不变",is_fixed:"\
词表外的词，从不选中",tag_random:"随机",tag_same:"不变",token:"第 {n} 个词元：{token}，{fate}",token_asked:"第 {n} 个词元：{token}，已选中，{fate}；模型读\
到 {reads}，预测 {note}",undo:"撤销我的改动（{n}）",both:"BERT：两侧都看",left:"GPT：只看左侧",tile_share:"个词元计入损失；GPT 则是全部",
tile_both:"BERT 在这些位置的平均损失",tile_left:"GPT 在这些位置的平均损失",nats:"奈特/词元",dealt:"按这些设置和种子处理 {n} 个词元",
finding:"{n} 个词元中有 {asked} 个（{share}）计入损失：{mask} 个 [MASK]，{random} 个随机，{same} 个不变。这些位置的平均损失：BERT 为 {model} 奈特，GPT（只读左侧的真实词）为 {causal} 奈特。",
finding_none:"{n} 个词元一个也没选中，因此没有损失，也学不到东西。",column_token:"词元",column_fate:"处理",column_reads:"模型读到",
column_both:"BERT 的预测",column_loss:"损失（奈特）",column_left:"GPT 的预测",a:"文本 A，用 _ 表示空格",b:"文本 B，用 _ 表示空格",reader:"\
由谁来读",reader_model:"● BERT",reader_causal:"▲ GPT",word:"查找一个词",unknown_word:"词表中没有这个词。",found:"{word}：在 A 中 {in_a}，在 B 中\
 {in_b}。",down:"在 A 中更可能（A → B）",up:"在 B 中更可能（A → B）",no_word:"没有",in_a:"在 A 中的概率",in_b:"在 B 中的概率",column_word:"\
词",cloud:"{reader}：{moved} 的概率转移到别的词上。在 A 中更可能：{down}；在 B 中更可能：{up}。",same_cloud:"{reader}：每个词在两段文本中的概率都相同\
，所有点都在对角线上。这个模型读到的内容没有差别。"};})();
