(()=>{((globalThis.plm.words??={}).guess??={}).zh={guess:"你的猜测",check:"核对",as_table:"显示为表格",copy:"复制 PyTorch 代码",copied:"已复制",selected:"\
已选中，请按 Ctrl+C",title:"猜一猜",number:"你的数字",hand_in:"提交猜测",change:"结果显示之前，你可以修改猜测。",no_number:"请输入一\
个数字，例如 12.5。",guessed:"你猜的是 {guess}。",measured:"测得：{measured}。",below:"查看结果"};})();
