using System.Xml.Linq;
using Mono.Cecil;
using Mono.Cecil.Rocks;

using ModuleDefinition module = ModuleDefinition.ReadModule(args[0]);
HashSet<string> named = [.. module.Types.Where(type => type.IsPublic).SelectMany(Named).Select(DocCommentId.GetDocCommentId)];
XDocument docs = XDocument.Load(args[1], LoadOptions.PreserveWhitespace);
XElement[] all = [.. docs.Descendants("member")];
foreach (XElement member in all.Where(member => !named.Contains((string)member.Attribute("name")!)))
{
    // With the line break before it.
    (member.PreviousNode as XText)?.Remove();
    member.Remove();
}
docs.Save(args[1], SaveOptions.DisableFormatting);

static IEnumerable<IMemberDefinition> Named(TypeDefinition type) =>
[
    type,
    .. type.Methods.Where(IsNamed), .. type.Properties.Where(property => IsNamed(property.GetMethod) || IsNamed(property.SetMethod)),
    .. type.Fields.Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly), .. type.Events.Where(one => IsNamed(one.AddMethod)),
    .. type.NestedTypes.Where(nested => nested.IsNestedPublic || nested.IsNestedFamily || nested.IsNestedFamilyOrAssembly).SelectMany(Named),
];

static bool IsNamed(MethodDefinition? method) => method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);
