(()=>{((globalThis.plm.words??={}).guess??={}).en={guess:"Your guess",check:"Check",as_table:"Show as table",copy:"Copy as PyTorch",copied:"Copied",selected:"Selected\
: press Ctrl+C",title:"Guess",number:"Your number",hand_in:"Guess",change:"You can change your guess until the result is shown.",no_number:"Write a number, such\
 as 12.5.",guessed:"You guessed {guess}.",measured:"Measured: {measured}.",below:"See the result"};})();
