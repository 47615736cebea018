# raises: RuntimeError: Cannot re-initialize CUDA in forked subprocess. To use CUDA with multiprocessing, you must use the 'spawn' start method
import multiprocessing

import torch


def work(queue):
    try:
        torch.ones(1, device="cuda")
        queue.put("")
    except RuntimeError as error:
        queue.put(str(error))


torch.ones(1, device="cuda")
context = multiprocessing.get_context("fork")
queue = context.Queue()
process = context.Process(target=work, args=(queue,))
process.start()
text = queue.get()
process.join()
raise RuntimeError(text)
