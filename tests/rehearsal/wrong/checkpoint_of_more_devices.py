# raises: RuntimeError: Attempting to deserialize object on CUDA device 1 but torch.cuda.device_count() is 1. Please use torch.load with map_location to map your storages to an existing device.
import io

import torch

buffer = io.BytesIO()
torch.save(torch.ones(2, device="cuda"), buffer)
data = buffer.getvalue().replace(b"cuda:0", b"cuda:1")
torch.serialization.set_crc32_options(False)
torch.load(io.BytesIO(data))
