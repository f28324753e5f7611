using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Framing.Reports.Html;

/// <summary>A file that every page carries: it can't be made from text, only read from the library itself.</summary>
internal sealed class Asset
{
    private Asset(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        Text = reader.ReadToEnd().ReplaceLineEndings("\n");
        Hash = "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text))) + "'";
    }

    /// <summary>The styles of all pages.</summary>
    public static Asset Style { get; } = new("Reports/report.css");

    /// <summary>The script, which only adds comfort: Escape closes a list, and focus returns to where it was.</summary>
    public static Asset Script { get; } = new("Reports/report.js");

    /// <summary>The file as it stands, so that its hash can be had where the library is not: the class-room page shows reports under its own policy.</summary>
    public string Text { get; }

    /// <summary>The hash by which the page's own policy lets this and nothing else run.</summary>
    public string Hash { get; }
}
