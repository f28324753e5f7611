namespace Framing.Corpora.Documents;

/// <summary>A document holds, unpacks to or nests more than any that people write; the message says so without a full stop.</summary>
internal sealed class TooLargeException(string message) : IOException(message);
