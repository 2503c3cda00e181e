"""Makes tiny llama-architecture GGUF files: random ones, and ones that say a given text.

The speaking model is a real transformer whose one block adds nothing: each token's embedding leads
the output matrix to the token that comes next, so the answer to any prompt is the text.
"""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np

CHATML = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
NO_SYSTEM = (
    "{% for m in messages %}{% if m.role == 'system' %}{{ raise_exception('no system') }}"
    "{% endif %}{% if (m.role == 'user') != (loop.index0 % 2 == 0) %}"
    "{{ raise_exception('alternate') }}{% endif %}"
    "<|im_start|>{{ m.role }}\n{{ m.content | trim }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>model\n{% endif %}"
)
THINKING = CHATML + "{% if not enable_thinking %}{% else %}<think>\n{% endif %}"
WIDTH, HEADS, FEED = 256, 4, 64
CONTROL = ["<unk>", "<s>", "</s>", "<|im_start|>", "<|im_end|>"]
END = 4


def write_model(
    path: Path, says: str | None = None, template: str = CHATML, context: int = 2048, seed: int = 1
) -> Path:
    """A model file at path. With `says` it answers every prompt with that text, else with noise."""
    words = [] if says is None else _words(says)
    vocabulary = [*CONTROL, *(f"<0x{byte:02X}>" for byte in range(256)), *words]
    writer = gguf.GGUFWriter(path, "llama")
    _describe(writer, context, template)
    _vocabulary(writer, vocabulary)
    _weights(writer, vocabulary, len(words), np.random.default_rng(seed))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _words(says: str) -> list[str]:
    """One token for each place in the text, so that every token has one successor.

    Each carries an invisible mark of its place only in the vocabulary's order: a token's text must
    be unique, so repeated words are split differently.
    """
    words: list[str] = []
    for word in says.split(" "):
        piece = "▁" + word
        while piece in words:
            piece = piece[:-1] if len(piece) > 2 else piece + "\u200b"
        words.append(piece)
        if piece != "▁" + word and not piece.endswith("\u200b"):
            rest = ("▁" + word)[len(piece) :]
            if rest in words:
                raise ValueError(f"say it without repeating {word!r}")
            words.append(rest)
    return words


def _describe(writer: gguf.GGUFWriter, context: int, template: str) -> None:
    writer.add_name("tiny")
    writer.add_context_length(context)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(1)
    writer.add_feed_forward_length(FEED)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    if template:
        writer.add_chat_template(template)


def _vocabulary(writer: gguf.GGUFWriter, vocabulary: list[str]) -> None:
    kinds = gguf.TokenType
    control = [kinds.UNKNOWN, *([kinds.CONTROL] * (len(CONTROL) - 1))]
    rest = len(vocabulary) - len(CONTROL) - 256
    writer.add_vocab_size(len(vocabulary))
    writer.add_tokenizer_model("llama")
    writer.add_token_list(vocabulary)
    writer.add_token_scores([0.0] * (len(CONTROL) + 256) + [-1.0] * rest)
    writer.add_token_types([*control, *([kinds.BYTE] * 256), *([kinds.NORMAL] * rest)])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(END)
    writer.add_add_bos_token(True)


def _weights(
    writer: gguf.GGUFWriter, vocabulary: list[str], words: int, random: np.random.Generator
) -> None:
    size = len(vocabulary)
    embeddings = random.normal(size=(size, WIDTH)).astype(np.float32)
    output = random.normal(size=(size, WIDTH)).astype(np.float32) * 0.05
    if words:
        _chain(embeddings, output, words)
    block = "blk.0."
    zeros = np.zeros((WIDTH, WIDTH), dtype=np.float32)
    ones = np.ones(WIDTH, dtype=np.float32)
    for name, value in {
        "token_embd.weight": embeddings,
        "output.weight": output,
        "output_norm.weight": ones,
        block + "attn_norm.weight": ones,
        block + "ffn_norm.weight": ones,
        **{f"{block}attn_{part}.weight": zeros for part in ("q", "k", "v", "output")},
        block + "ffn_gate.weight": zeros[:FEED],
        block + "ffn_up.weight": zeros[:FEED],
        block + "ffn_down.weight": zeros[:, :FEED].copy(),
    }.items():
        writer.add_tensor(name, value)


def _chain(embeddings: np.ndarray, output: np.ndarray, words: int) -> None:
    """Each word has a direction of its own, every other token shares one; each leads onwards."""
    size, first = len(embeddings), len(embeddings) - words
    embeddings[:], output[:] = 0.0, 0.0
    for token in range(size):
        direction = token - first if token >= first else WIDTH - 1
        embeddings[token, direction] = 1.0
        following = token + 1 if token >= first else first
        output[END if following == size else following, direction] = 2.0
