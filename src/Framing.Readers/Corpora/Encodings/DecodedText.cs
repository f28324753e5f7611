namespace Framing.Corpora.Encodings;

/// <summary>The characters of a file.</summary>
/// <param name="Reader">The characters.</param>
/// <param name="Encoding">The name of the encoding that they were in; <see langword="null"/> for UTF-8.</param>
/// <param name="Told">What could not be decoded in what was read up to now, without a full stop; <see langword="null"/> where all could.</param>
internal sealed record DecodedText(TextReader Reader, string? Encoding, Func<string?> Told);
