namespace Framing;

/// <summary>
/// Something from outside can't be used as a whole: a missing or empty file, a column that is not there, a lexicon with a bad line.
/// The message is one sentence for the user: where, what was found, what was expected, what to do.
/// </summary>
public class InputException : Exception
{
    /// <summary>Makes one with its sentence.</summary>
    public InputException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with its sentence and its cause.</summary>
    public InputException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
