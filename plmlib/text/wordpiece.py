"""WordPiece: words are cut into the longest pieces that the vocabulary has, from left to right."""

from plmlib import checks
from plmlib.text.counting import characters, check_distinct, count, special_names
from plmlib.text.merges import learn
from plmlib.text.published import layouts, normalizers, pretokens
from plmlib.text.tokenizer import Tokenizer

MARK = "##"


class WordPiece(Tokenizer):
    """BERT's kind of tokenizer: a piece that does not begin its word is spelled ##piece.

    What is lost: white space (decode puts single spaces), control characters, and in the uncased kind case
    and accents; a word with a character that the vocabulary lacks, or of more than 100 characters, is one
    [UNK].

    Source: Schuster and Nakajima 2012 (pieces); Devlin et al. 2019, released tokenization.py (cutting).
    Chapter: 3.3
    """

    kind = "WordPiece"

    def __init__(self, content: dict):
        """content: what a tokenizer.json holds; train makes one. Raises ValueError if it is not whole."""
        model = content["model"]
        super().__init__(content, model["vocab"])
        self._mark = model.get("continuing_subword_prefix", MARK)
        self._longest_word = model.get("max_input_chars_per_word", 100)
        if model["unk_token"] not in model["vocab"]:
            raise ValueError(
                f"the vocabulary lacks the unknown token {model['unk_token']!r}. Add it to the vocabulary"
            )
        self._unknown = self._ids[model["unk_token"]]

    @classmethod
    def train(
        cls, texts, vocab_size: int, lowercase: bool = True, coverage: float = 0.9995, specials=layouts.BERT
    ) -> "WordPiece":
        """Learn pieces: specials, then characters, then the most frequent pair is joined again and again.

        lowercase  lower case and no accents, as BERT uncased
        coverage   how much of the texts the characters kept make up, most frequent first; others are [UNK]

        Pairs are taken by count(ab), as the `tokenizers` library does. WordPiece is usually described with
        the score count(ab) / (count(a) · count(b)); Google's trainer is unpublished, and on small corpora the
        score joins rare characters first. Ties go to the lower ids. A pair must occur twice, so a short text
        may give fewer tokens. Raises ValueError if vocab_size has no room for the specials and characters, or
        if a special token is one of the characters.
        """
        specials = special_names(specials, unknown="[UNK]")
        hint = "Specials and characters need an id each; or lower coverage"
        checks.integer("vocab_size", vocab_size, len(specials), hint=hint)
        normalize = normalizers.build(layouts.bert_normalizer(lowercase))
        words = count(texts, lambda text: pretokens.words(normalize(text)))
        known = set(characters(words, coverage))
        words = {word: times for word, times in words.items() if known.issuperset(word)}
        spelled = {word: [word[0], *(MARK + char for char in word[1:])] for word in words}
        letters = {token for spelling in spelled.values() for token in spelling}
        check_distinct(specials, letters)
        tokens = [*specials, *sorted(letters)]
        checks.integer("vocab_size", vocab_size, len(tokens), hint=hint)
        code = {token: chr(n) for n, token in enumerate(tokens)}
        coded = {"".join(map(code.get, spelled[word])): times for word, times in words.items()}
        for a, b in learn(coded, first=len(tokens), room=vocab_size - len(tokens)):
            tokens.append(tokens[ord(a)] + tokens[ord(b)].removeprefix(MARK))
        vocab = {token: n for n, token in enumerate(dict.fromkeys(tokens))}
        added = layouts.special_tokens(specials, vocab)
        return cls(layouts.word_piece(vocab, added, layouts.bert_normalizer(lowercase)))

    def encode_piece(self, piece: str) -> list[int]:
        """The longest token first; if at any place none fits, the whole word is unknown."""
        if len(piece) > self._longest_word:
            return [self._unknown]
        ids, start = [], 0
        while start < len(piece):
            end = len(piece)
            mark = self._mark if start else ""
            while end > start and mark + piece[start:end] not in self._pieces:
                end -= 1
            if end == start:
                return [self._unknown]
            ids.append(self._pieces[mark + piece[start:end]])
            start = end
        return ids
