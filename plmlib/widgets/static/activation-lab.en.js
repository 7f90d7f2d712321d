(()=>{((globalThis.plm.words??={})["activation-lab"]??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",selected:"\
Selected: press Ctrl+C",title:"Activation lab",question:"Inputs x come from N({mu}, {sigma}²). For what share of them is ReLU’s gradient exactly zero?",right:"\
Right: {zero}. ReLU teaches nothing there. GELU: {gelu}.",wrong:"It is {zero}: every input below zero. GELU: {gelu}.",functions:"Functions",view:"Curve",x:"Prob\
e x",mu:"Input mean μ",sigma:"Input spread σ",value:"SwiGLU: the gated value v",view_f:"f(x)",view_slope:"slope f′(x)",view_normal:"Φ and φ",view_error:"e\
rror against GELU",gelu:"GELU (erf)",gelu_tanh:"GELU (tanh)",gelu_sigmoid:"GELU (sigmoid)",relu:"ReLU",silu:"SiLU",tanh:"tanh",swiglu:"SwiGLU gate",printed:"⚠ a\
s the notes print it",inputs:"inputs N({mu}, {sigma}²)",outputs:"What comes out",outputs_note:"the same inputs through each function",zero:"zero gradient",faint:"\
|f′| < 0.01",at:"{name}: f = {f}, f′ = {slope}",fact_f:"GELU dips to {least} at x = {low}, then returns to 0: small inputs leak, large negative ones do not.",
fact_slope:"GELU’s slope is exactly 0 at x = {low}, negative below, and at most {steepest}, at x = {where} = √2.",fact_normal:"At x = {x}: Φ = {cdf} is the \
share of a standard normal below x; φ = {pdf} is its density. GELU is x·Φ(x), not x·φ(x).",fact_error:"The tanh form is off by at most {tanh}, at |x| = {at\
_tanh}; the sigmoid form by {sigmoid}, at |x| = {at_sigmoid}.",fact_printed:" As printed, the bracket closes too early: at x = −3 the formula gives {printed}, G\
ELU {true}.",caption:"At x = {x}, and for inputs from N({mu}, {sigma}²)",column_function:"function",column_error:"f − GELU",column_zero:"share with f′ = 0",
column_faint:"share with |f′| < 0.01",column_mean:"mean output"};})();
