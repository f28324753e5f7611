namespace Framing.Reports.Html;

/// <summary>
/// The target of a link. It can only be made from ids and page names of the report's own, or from an address that is http or https,
/// so that no link can run a script.
/// </summary>
internal readonly record struct Href
{
    private Href(string value) => Value = value;

    /// <summary>What stands in the attribute, not yet encoded.</summary>
    public string Value { get; }

    /// <summary>A place on the same page, or on another page of the report where <paramref name="page"/> names one.</summary>
    public static Href To(string id, string page = "") => new(id.Length == 0 ? page : $"{page}#{id}");

    /// <summary>An address in the web; <see langword="null"/> for anything but a whole http or https address.</summary>
    public static Href? Web(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? new(uri.AbsoluteUri)
            : null;
}
