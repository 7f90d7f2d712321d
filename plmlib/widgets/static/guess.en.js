(()=>{((globalThis.plm.words??={}).guess??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",reset:"Reset",reset_done:"\
Back to the initial state",fault:"This state cannot be drawn, so the last picture stays. Change a setting, or press Reset.",refused:"This text cannot be used.",
reveal:"Show the answer",covered:"This part shows the answer. It appears when you have guessed, or when you press “Show the answer”.",own:"your own text",selected:"\
Selected: press Ctrl+C",title:"Guess",number:"Your number",hand_in:"Guess",change:"You can change your guess until the result is shown.",no_number:"Write a numb\
er, such as 12.5.",guessed:"You guessed {guess}.",measured:"Measured: {measured}.",below:"See the result"};})();
