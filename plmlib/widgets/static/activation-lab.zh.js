(()=>{((globalThis.plm.words??={})["activation-lab"]??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"已复制",
reset:"重置",reset_done:"已回到初始状态",fault:"无法绘制这个状态，因此保留上一幅图。请改动某个设置，或按“重置”。",refused:"\
无法使用这段文本。",reveal:"显示答案",covered:"这里会显示答案。先猜一猜，或按“显示答案”，它就会出现。",own:"你自己的文本",
selected:"已选中，请按 Ctrl+C",title:"激活函数实验室",question_steepest:"移动 x，观察斜率。GELU 的斜率在哪个 x 处最大？",right_steepest:"\
正确：在 x = {where} = √2 处，斜率为 {steepest}。x 小于 {lowest} 时斜率为负。",wrong_steepest:"在 x = {where} = √2 处，斜率为 {steepest}。x 小于 {low\
est} 时斜率为负。",question_zero:"输入 x 服从 N({mu}, {sigma}²)。其中多大比例使 ReLU 的梯度恰好为零？",right_zero:"正确：{zero}。对于这些输入，R\
eLU 学不到任何东西。GELU：{gelu}。",wrong_zero:"{zero}：所有小于零的输入。GELU：{gelu}。",functions:"函数",view:"曲线",x:"x",mu:"输入的均值\
 μ",sigma:"输入的标准差 σ",value:"SwiGLU：与门相乘的值 v",view_f:"f(x)",view_slope:"斜率 f′(x)",view_normal:"Φ 与 φ",view_error:"与 GELU 之差",
gelu:"GELU（erf）",gelu_tanh:"GELU（tanh 近似）",gelu_sigmoid:"GELU（sigmoid 近似）",relu:"ReLU",silu:"SiLU",tanh:"tanh",swiglu:"SwiGLU 门",printed:"\
⚠ 讲义所印（有误）",inputs:"输入 N({mu}, {sigma}²)",outputs:"输出的分布",outputs_note:"同样的输入经过各个函数",zero:"梯度为零",
faint:"|f′| < 0.01",at:"{name}：f = {f}，f′ = {slope}",fact_f:"GELU 在 x = {low} 处降到 {least}，再往左回到 0：小的负输入有一部分通过，大的负输入不通过。",
fact_slope:"GELU 的斜率在 x = {low} 处恰为 0，其左为负；最大值 {steepest}，位于 x = {where} = √2。",fact_normal:"x = {x}：Φ = {cdf} 是标准正态小于\
 x 的概率；φ = {pdf} 是密度。GELU 是 x·Φ(x)，不是 x·φ(x)。",fact_error:"tanh 近似最多相差 {tanh}（|x| = {at_tanh}）；sigmoid 近似最多相差 {sigmoid}（|x| = {at\
_sigmoid}）。",fact_printed:" 讲义所印的公式中括号收得太早：x = −3 时给出 {printed}，而 GELU 为 {true}。",caption:"x = {x} 处的值，以及输入 N(\
{mu}, {sigma}²) 时的比例",column_function:"函数",column_error:"f − GELU",column_zero:"f′ = 0 的比例",column_faint:"|f′| < 0.01 的比例",column_mean:"\
输出均值"};})();
