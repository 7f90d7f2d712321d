(()=>{((globalThis.plm.words??={})["activation-lab"]??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"已复制",
selected:"已选中，请按 Ctrl+C",title:"激活函数实验室",question:"输入 x 服从 N({mu}, {sigma}²)。其中多大比例使 ReLU 的梯度恰好为零？",
right:"正确：{zero}。在那里 ReLU 学不到任何东西。GELU：{gelu}。",wrong:"应为 {zero}：所有小于零的输入。GELU：{gelu}。",functions:"\
函数",view:"曲线",x:"探针 x",mu:"输入均值 μ",sigma:"输入标准差 σ",value:"SwiGLU：被门控的值 v",view_f:"f(x)",view_slope:"斜率 f′(x)",
view_normal:"Φ 与 φ",view_error:"与 GELU 之差",gelu:"GELU（erf）",gelu_tanh:"GELU（tanh 近似）",gelu_sigmoid:"GELU（sigmoid 近似）",relu:"ReLU",
silu:"SiLU",tanh:"tanh",swiglu:"SwiGLU 门",printed:"⚠ 讲义所印（有误）",inputs:"输入 N({mu}, {sigma}²)",outputs:"输出的分布",outputs_note:"同样\
的输入经过各个函数",zero:"梯度为零",faint:"|f′| < 0.01",at:"{name}：f = {f}，f′ = {slope}",fact_f:"GELU 在 x = {low} 处降到 {least}，随后回到 0：小的负输入有\
泄漏，大的没有。",fact_slope:"GELU 的斜率在 x = {low} 处恰为 0，其左为负；最大值 {steepest}，位于 x = {where} = √2。",fact_normal:"\
x = {x}：Φ = {cdf} 是标准正态小于 x 的概率；φ = {pdf} 是密度。GELU 是 x·Φ(x)，不是 x·φ(x)。",fact_error:"tanh 近似最多相差 {tanh}（|x| = {at\
_tanh}）；sigmoid 近似最多相差 {sigmoid}（|x| = {at_sigmoid}）。",fact_printed:" 讲义所印的括号收得太早：x = −3 时公式给出 {printed}，而 GELU 为 {true}。",
caption:"x = {x} 处的值，以及输入 N({mu}, {sigma}²) 时的比例",column_function:"函数",column_error:"f − GELU",column_zero:"f′ = 0 的比例",column_faint:"\
|f′| < 0.01 的比例",column_mean:"输出均值"};})();
