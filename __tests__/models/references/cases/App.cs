using Microsoft.SemanticKernel;
builder.AddHuggingFaceTextGeneration(model: "HuggingFaceH4/zephyr-7b-gemma-v0.1", endpoint: null);
var ct = "application/json"; var api = "v1/models";
