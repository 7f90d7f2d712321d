"""The lecture's own sentences, word for word, and some from the papers that it cites."""

FOX = "The quick brown fox jumps over the lazy dog."
FOX_PROMPT = "The quick brown fox"
FOX_MASKED = "The quick [MASK] fox jumps over the lazy dog."
FOX_RANDOM = "the quick apple fox"
BANKS = ("river bank", "investment bank")
REVIEWS = 'Review: "This movie was great!" Sentiment: Positive. Review: "I hated this film." Sentiment:'
REVIEWS_ANSWER = "Negative"
MACHINES = "thinking machines"
HAIRY = "my dog is hairy"  # Devlin et al. 2019, A.1
PARTY = "Thank you for inviting me to your party last week."  # Raffel et al. 2020, figure 2
GOOD = ("translate English to German: That is good.", "Das ist gut.")  # Raffel et al. 2020, figure 1
