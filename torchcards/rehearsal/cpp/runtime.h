#pragma once
#include "device.h"

#include <ATen/core/Generator.h>
#include <ATen/core/boxing/KernelFunction.h>
#include <ATen/core/dispatch/Dispatcher.h>

namespace rehearsal {

// Random numbers: a seed and an offset, as CUDA's generator has, of which each operator draws a CPU
// generator of its own. The numbers are not CUDA's; seeding, saving and restoring them is.
struct Generator final : c10::GeneratorImpl {
  explicit Generator(c10::DeviceIndex index);
  at::Generator draw();

  void set_current_seed(uint64_t seed) override;
  void set_offset(uint64_t offset) override { offset_ = offset; }
  uint64_t get_offset() const override { return offset_; }
  uint64_t current_seed() const override { return seed_; }
  uint64_t seed() override;
  void set_state(const c10::TensorImpl& state) override;
  c10::intrusive_ptr<c10::TensorImpl> get_state() const override;
  Generator* clone_impl() const override;

 private:
  uint64_t seed_ = c10::default_rng_seed_val, offset_ = 0;
};
const at::Generator& default_generator(c10::DeviceIndex device);  // -1: the current device's

// Any operator, by its CPU kernel (operators.cpp).
void run(const c10::OperatorHandle& handle, torch::jit::Stack* stack);


}  // namespace rehearsal
