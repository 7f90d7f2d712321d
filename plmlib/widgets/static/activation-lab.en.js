(()=>{((globalThis.plm.words??={})["activation-lab"]??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",reset:"\
Reset",reset_done:"Back to the initial state",fault:"This state cannot be drawn, so the last picture stays. Change a setting, or press Reset.",refused:"This tex\
t cannot be used.",reveal:"Show the answer",covered:"This part shows the answer. It appears when you have guessed, or when you press “Show the answer”.",own:"\
your own text",selected:"Selected: press Ctrl+C",title:"Activation lab",question_steepest:"Move x, and look at the slope. At which x is the slope of GELU larges\
t?",right_steepest:"Right: at x = {where} = √2, where the slope is {steepest}. It is negative below x = {lowest}.",wrong_steepest:"At x = {where} = √2, where \
the slope is {steepest}. It is negative below x = {lowest}.",question_zero:"The inputs x come from N({mu}, {sigma}²). For what share of them is ReLU’s gradient \
exactly zero?",right_zero:"Right: {zero}. From these inputs ReLU learns nothing. GELU: {gelu}.",wrong_zero:"{zero}: every input below zero. GELU: {gelu}.",functions:"\
Functions",view:"Curve",x:"x",mu:"Mean μ of the inputs",sigma:"Standard deviation σ of the inputs",value:"SwiGLU: the value v that the gate multiplies",view_f:"\
f(x)",view_slope:"slope f′(x)",view_normal:"Φ and φ",view_error:"difference from GELU",gelu:"GELU (erf)",gelu_tanh:"GELU (tanh)",gelu_sigmoid:"GELU (sigmoid\
)",relu:"ReLU",silu:"SiLU",tanh:"tanh",swiglu:"SwiGLU gate",printed:"⚠ as printed in the notes",inputs:"inputs N({mu}, {sigma}²)",outputs:"Distribution of th\
e outputs",outputs_note:"the same inputs through each function",zero:"zero gradient",faint:"|f′| < 0.01",at:"{name}: f = {f}, f′ = {slope}",fact_f:"GELU fal\
ls to {least} at x = {low} and then returns to 0: small negative inputs pass in part, large negative inputs do not.",fact_slope:"GELU’s slope is exactly 0 at x \
= {low} and negative below it. It is largest, {steepest}, at x = {where} = √2.",fact_normal:"At x = {x}: Φ = {cdf} is the probability that a standard normal n\
umber is below x; φ = {pdf} is its density at x. GELU is x·Φ(x), not x·φ(x).",fact_error:"The tanh form differs from GELU by at most {tanh}, at |x| = {at_t\
anh}; the sigmoid form by at most {sigmoid}, at |x| = {at_sigmoid}.",fact_printed:" In the printed formula a bracket closes too early: at x = −3 it gives {print\
ed}, GELU {true}.",caption:"At x = {x}, and for inputs from N({mu}, {sigma}²)",column_function:"function",column_error:"f − GELU",column_zero:"share with f′ \
= 0",column_faint:"share with |f′| < 0.01",column_mean:"mean output"};})();
