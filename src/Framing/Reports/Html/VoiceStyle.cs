namespace Framing.Reports.Html;

/// <summary>How a contested word shows whose word it is: filled own voice, half indirect speech, hollow quotation, dotted distance.</summary>
internal static class VoiceStyle
{
    /// <summary>The classes of the word, after that of its side; "" for own voice.</summary>
    public static string Of(Voice voice) => voice switch
    {
        Voice.DirectQuote => " at",
        Voice.IndirectQuote => " ht",
        Voice.Distanced => " at dt",
        _ => "",
    };
}
