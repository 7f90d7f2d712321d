"""Reading published tokenizers: tokenizer.json, vocab.txt, merges.txt, and the parts that they name.

`folder` finds the files, `older` brings the older ones into the form of a tokenizer.json, and `pipeline`
builds what such a file describes around a model: normalizers, pre-tokenizers, the model's input, decoders.
`layouts` has the contents of the files that this course writes itself.

Nothing here imports from the rest of `text`: the tokenizers build on these modules, never the other way
round.
"""
