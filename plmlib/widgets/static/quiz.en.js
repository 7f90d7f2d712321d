(()=>{((globalThis.plm.words??={}).quiz??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",reset:"Reset",reset_done:"\
Back to the initial state",fault:"This state cannot be drawn, so the last picture stays. Change a setting, or press Reset.",refused:"This text cannot be used.",
reveal:"Show the answer",covered:"This part shows the answer. It appears when you have guessed, or when you press “Show the answer”.",own:"your own text",selected:"\
Selected: press Ctrl+C",title:"Quiz",heading:"Quiz {number}",intro:"Choose an answer to see whether it is right, and why. You can try again.",right:"Right.",wrong:"\
Not this one.",read:"The section that answers it: {title}",progress:"{done} of {all} answered right.",finished:"All {all} questions are answered right. You have\
 finished this quiz.",again:"Start again"};})();
