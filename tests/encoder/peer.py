"""The WordPiece of the library `tokenizers`, the peer ours is held to; special signs in a text are text."""

from __future__ import annotations

from collections.abc import Sequence

from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer


def peer(vocabulary: Sequence[str]) -> Tokenizer:
    """BERT's uncased tokeniser over a vocabulary, built from parts: no hub, no special signs added."""
    numbers = {piece: number for number, piece in enumerate(vocabulary)}
    tokeniser = Tokenizer(WordPiece(numbers, unk_token="[UNK]", max_input_chars_per_word=100))
    tokeniser.normalizer = BertNormalizer(
        clean_text=True, handle_chinese_chars=True, strip_accents=True, lowercase=True
    )
    tokeniser.pre_tokenizer = BertPreTokenizer()
    return tokeniser
