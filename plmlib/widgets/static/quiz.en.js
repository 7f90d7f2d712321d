(()=>{((globalThis.plm.words??={}).quiz??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",selected:"Selected:\
 press Ctrl+C",title:"Quiz",heading:"Quiz {number}",intro:"Choose an answer to see whether it is right, and why. You can try again.",right:"Right.",wrong:"Not t\
his one.",read:"The section that answers it: {title}",progress:"{done} of {all} answered right.",finished:"All {all} questions are answered right. You have fini\
shed this quiz.",again:"Start again"};})();
