# docs/zh/tensors/one.md:43, block a-pitfall
# Written by `make update`: edit the card.

assert "1" + "1" == "11"
