namespace Framing;

/// <summary>
/// Whose words a token is. An outlet answers for <see cref="Headline"/> and <see cref="Narrator"/>, its own voice,
/// and not for the people it quotes. DESIGN.md defines each and the order in which they are tried.
/// </summary>
public enum Voice : byte
{
    /// <summary>The article's own prose.</summary>
    Narrator,

    /// <summary>The title, outside any quotation.</summary>
    Headline,

    /// <summary>Inside quotation marks, a block quote or a transcript turn that has a source.</summary>
    DirectQuote,

    /// <summary>Content that the sentence attributes to a source, without marks.</summary>
    IndirectQuote,

    /// <summary>Held at a distance: scare quotes, "so-called", "what X calls".</summary>
    Distanced,
}

/// <summary>The contract's spelling of voices, and which are the outlet's own.</summary>
public static class Voices
{
    /// <summary>Whether the outlet answers for it: narrator or headline.</summary>
    public static bool IsOwn(this Voice voice) => voice is Voice.Narrator or Voice.Headline;

    /// <summary><c>narrator</c>, <c>headline</c>, <c>direct_quote</c>, <c>indirect_quote</c> or <c>distanced</c>.</summary>
    public static string Name(this Voice voice) => voice switch
    {
        Voice.Narrator => "narrator",
        Voice.Headline => "headline",
        Voice.DirectQuote => "direct_quote",
        Voice.IndirectQuote => "indirect_quote",
        Voice.Distanced => "distanced",
        _ => throw new ArgumentOutOfRangeException(nameof(voice)),
    };
}

/// <summary>A stretch of one voice.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Voice">Whose words it is.</param>
/// <param name="Quote">The index of the quote that it belongs to in <see cref="Document.Quotes"/>, or -1.</param>
public readonly record struct VoiceRun(TextSpan Span, Voice Voice, int Quote = -1);
