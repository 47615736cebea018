# docs/en/nn/dropout.md:278, block percent
# Written by `make update`: edit the card.

from torch import nn

try:
    nn.Dropout(50)
except ValueError as error:
    print(error)

print(nn.Dropout(p=1 - 0.75))

# Output:
# dropout probability has to be between 0 and 1, but got 50
# Dropout(p=0.25, inplace=False)
