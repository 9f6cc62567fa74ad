"""The page of the HTML report: the document with its marks, the list of remarks, what stands above them."""
