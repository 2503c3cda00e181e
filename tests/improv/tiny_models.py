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
    path: Path,
    says: str | None = None,
    template: str = CHATML,
    context: int = 2048,
    layers: int = 1,
    width: int = WIDTH,
) -> Path:
    """A model file at path. With `says` it answers every prompt with that text, else with noise.

    layers and width make it slower, so that it costs what a real one costs.
    """
    words = [] if says is None else _words(says)
    vocabulary = [*CONTROL, *(f"<0x{byte:02X}>" for byte in range(256)), *words]
    writer = gguf.GGUFWriter(path, "llama")
    _describe(writer, context, template, layers, width)
    _vocabulary(writer, vocabulary)
    _weights(writer, vocabulary, len(words), layers, width)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _words(says: str) -> list[str]:
    """One token for each word, so that every token has one successor: no word may come twice."""
    words = ["▁" + word for word in says.split(" ")]
    if len(set(words)) < len(words):
        raise ValueError(f"say it without repeating a word: {says}")
    return words


def _describe(
    writer: gguf.GGUFWriter, context: int, template: str, layers: int, width: int
) -> None:
    writer.add_name("tiny")
    writer.add_context_length(context)
    writer.add_embedding_length(width)
    writer.add_block_count(layers)
    writer.add_feed_forward_length(FEED * width // WIDTH)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(width // HEADS)
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
    writer: gguf.GGUFWriter, vocabulary: list[str], words: int, layers: int, width: int
) -> None:
    random = np.random.default_rng(1)
    size, feed = len(vocabulary), FEED * width // WIDTH
    embeddings = random.normal(size=(size, width)).astype(np.float32)
    output = random.normal(size=(size, width)).astype(np.float32) * 0.05
    if words:
        _chain(embeddings, output, words)
    ones = np.ones(width, dtype=np.float32)
    writer.add_tensor("token_embd.weight", embeddings)
    writer.add_tensor("output.weight", output)
    writer.add_tensor("output_norm.weight", ones)
    square = np.zeros((width, width), dtype=np.float32)
    for block in (f"blk.{layer}." for layer in range(layers)):
        for part in ("q", "k", "v", "output"):
            writer.add_tensor(f"{block}attn_{part}.weight", square)
        writer.add_tensor(block + "attn_norm.weight", ones)
        writer.add_tensor(block + "ffn_norm.weight", ones)
        writer.add_tensor(block + "ffn_gate.weight", square[:feed])
        writer.add_tensor(block + "ffn_up.weight", square[:feed])
        writer.add_tensor(block + "ffn_down.weight", square[:, :feed].copy())


def _chain(embeddings: np.ndarray, output: np.ndarray, words: int) -> None:
    """Each word has a direction of its own, every other token shares one; each leads onwards."""
    size, first = len(embeddings), len(embeddings) - words
    embeddings[:], output[:] = 0.0, 0.0
    for token in range(size):
        direction = token - first if token >= first else -1
        embeddings[token, direction] = 1.0
        following = token + 1 if token >= first else first
        output[END if following == size else following, direction] = 2.0
