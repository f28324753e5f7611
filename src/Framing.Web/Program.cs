// The page's worker calls what Bridge exports; there is nothing to run by itself.
return;
