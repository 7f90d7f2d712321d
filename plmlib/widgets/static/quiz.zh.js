(()=>{((globalThis.plm.words??={}).quiz??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"已复制",reset:"\
重置",reset_done:"已回到初始状态",fault:"无法绘制这个状态，因此保留上一幅图。请改动某个设置，或按“重置”。",refused:"\
无法使用这段文本。",reveal:"显示答案",covered:"这里会显示答案。先猜一猜，或按“显示答案”，它就会出现。",own:"你自己的文本",
selected:"已选中，请按 Ctrl+C",title:"小测验",heading:"小测验 {number}",intro:"选择一个答案，就能看到它是否正确以及原因。可以再试。",
right:"正确。",wrong:"不是这一个。",read:"回答这个问题的小节：{title}",progress:"已答对 {done} / {all} 题。",finished:"{all} 个问题全部答对。你已完\
成这个小测验。",again:"重新开始"};})();
