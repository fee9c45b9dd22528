"""What the flows stand on: settings, servers, deployments, source files, the sample newsroom, `doctor`."""
