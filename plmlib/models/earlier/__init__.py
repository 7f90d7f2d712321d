"""Before the Transformer: n-grams, word vectors, recurrent language models and taggers, ELMo."""
