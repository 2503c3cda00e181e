"""Speed and memory, shown as figures against a named peer or floor in the same run."""
