(()=>{((globalThis.plm.words??={}).guess??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"已复制",reset:"\
重置",reset_done:"已回到初始状态",fault:"无法绘制这个状态，因此保留上一幅图。请改动某个设置，或按“重置”。",refused:"\
无法使用这段文本。",reveal:"显示答案",covered:"这里会显示答案。先猜一猜，或按“显示答案”，它就会出现。",own:"你自己的文本",
selected:"已选中，请按 Ctrl+C",title:"猜一猜",number:"你的数字",hand_in:"提交猜测",change:"结果显示之前，你可以修改猜测。",no_number:"\
请输入一个数字，例如 12.5。",guessed:"你猜的是 {guess}。",measured:"测得：{measured}。",below:"查看结果"};})();
